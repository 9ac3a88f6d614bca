/** Phiên bản thư viện: the version of the package, as written into every stamp. */
export const version = '0.0.0'
