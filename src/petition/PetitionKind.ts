/** Loại đơn: khiếu nại, tố cáo, kiến nghị, phản ánh, yêu cầu cung cấp thông tin. */
export type PetitionKind = (typeof petitionKinds)[number]

/** Every kind there is. */
export const petitionKinds = ['complaint', 'denunciation', 'recommendation', 'feedback', 'information-request'] as const

/** Lần giải quyết: khiếu nại lần đầu, lần hai; tố cáo tiếp. */
export type PetitionLevel = (typeof petitionLevels)[number]

/** Every level there is. */
export const petitionLevels = ['first', 'second', 'continued'] as const

/** Kênh tiếp nhận: trực tiếp, bưu chính, trực tuyến, tại buổi tiếp công dân. */
export type PetitionChannel = (typeof petitionChannels)[number]

/** Every channel there is. */
export const petitionChannels = ['direct', 'post', 'online', 'reception'] as const
