/** Calls a second: the median of five rounds, each at least so many milliseconds long. */
export function rateOf(run, inputs, leastMs = 60) {
  for (let i = 0; i < Math.min(inputs.length, 200); i++) run(inputs[i])
  const rates = []
  for (let round = 0; round < 5; round++) {
    let calls = 0
    const begun = performance.now()
    let spent = 0
    do {
      // The clock is read once in so many calls, or reading it would be what is measured.
      const batch = spent === 0 ? 8 : Math.max(8, Math.ceil((calls / spent) * 5))
      for (let i = 0; i < batch; i++, calls++) run(inputs[calls % inputs.length])
      spent = performance.now() - begun
    } while (spent < leastMs)
    rates.push((calls / spent) * 1000)
  }
  return rates.sort((a, b) => a - b)[2]
}
