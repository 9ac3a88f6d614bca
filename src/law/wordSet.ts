/** The words of a text between spaces. Called at the top of a file, it is marked pure, so that an app may leave it out. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
