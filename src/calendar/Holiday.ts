/** Ngày nghỉ lễ, tết: the statutory days off of art. 112 of the Labour Code and Resolution 28/2026/QH16. */
export type Holiday =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'national-second'
  | 'culture'
