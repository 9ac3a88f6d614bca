/** Inputs that no honest caller sends. None may throw, hang, or come back as sound data. */
export const hostileInputs: readonly { readonly name: string; readonly make: () => unknown }[] = [
  { name: 'undefined', make: () => undefined },
  { name: 'null', make: () => null },
  { name: 'an empty text', make: () => '' },
  { name: 'a number', make: () => 1211 },
  { name: 'NaN', make: () => Number.NaN },
  { name: 'infinity out of JSON', make: () => JSON.parse('1e309') },
  { name: 'a bigint', make: () => 1n },
  { name: 'a symbol', make: () => Symbol('x') },
  { name: 'a function', make: () => () => 1 },
  { name: 'an array', make: () => [] },
  { name: 'a sparse array', make: () => Object.assign([], { 3: 1, length: 5 }) },
  { name: 'an array of a thousand million', make: () => new Array(1e9) },
  { name: 'a Date', make: () => new Date(0) },
  { name: 'a Map', make: () => new Map([['schema', 'danvan/assessment@1']]) },
  {
    name: 'an instance of a class',
    make: () =>
      new (class Assessment {
        readonly unit = 'Sở'
      })(),
  },
  { name: 'an error', make: () => new Error('x') },
  { name: 'a text of ten megabytes', make: () => 'x'.repeat(1e7) },
  { name: 'a key of ten megabytes', make: () => ({ ['x'.repeat(1e7)]: 1 }) },
  { name: 'ten thousand arrays in one another', make: () => nested(10_000, (inner) => [inner]) },
  { name: 'ten thousand objects in one another', make: () => nested(10_000, (inner) => ({ inner })) },
  {
    name: 'sums in sums without end',
    make: () => ({ groups: [{ criteria: [nested(10_000, (part) => ({ rule: { kind: 'sum', parts: [part] } }))] }] }),
  },
  { name: 'a cycle of one', make: () => withCycle((at) => ({ at })) },
  { name: 'a cycle through an array', make: () => withCycle((at) => ({ facts: [at] })) },
  { name: 'two cycles in one object: 2 to the power of depth', make: () => withCycle((at) => ({ at, or: at })) },
  {
    name: 'a large array that holds itself',
    make: () => withCycle((at) => Object.assign(new Array(100_000), { 0: at })),
  },
  {
    name: 'a getter that throws',
    make: () => ({
      get facts() {
        throw new Error('getter')
      },
    }),
  },
  {
    name: 'a getter that throws, in an array',
    make: () => Object.defineProperty([1], 0, { enumerable: true, get: fail }),
  },
  {
    name: 'a Proxy that throws at everything',
    make: () => new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail }),
  },
  { name: 'a Proxy of an array that throws at reading', make: () => new Proxy([1], { get: fail }) },
  {
    name: 'a revoked Proxy',
    make: () => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    },
  },
  { name: 'a Proxy that goes on for ever', make: () => endless() },
  {
    name: '__proto__ as a key',
    make: () => JSON.parse('{"__proto__": {"unit": "Sở"}, "facts": {"__proto__": {"value": 1, "basis": "count"}}}'),
  },
  { name: 'constructor as a key', make: () => ({ constructor: { prototype: { unit: 'Sở' } } }) },
  {
    name: 'names of what every object has, as keys',
    make: () => ({ toString: 1, valueOf: 2, hasOwnProperty: 3, facts: { toString: 1, isPrototypeOf: {} } }),
  },
]

function fail(): never {
  throw new Error('hostile')
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = wrap(value)
  return value
}

/** An object or array that holds itself wherever `wrap` puts it. */
function withCycle(wrap: (at: unknown) => object): object {
  const placeholder = {}
  const whole = wrap(placeholder)
  const close = (value: object): void => {
    for (const [key, inner] of Object.entries(value))
      if (inner === placeholder) Object.assign(value, { [key]: whole })
      else if (typeof inner === 'object' && inner !== null) close(inner)
  }
  close(whole)
  return whole
}

function endless(): unknown {
  return new Proxy(
    {},
    {
      ownKeys: () => ['at'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
      get: endless,
    },
  )
}
