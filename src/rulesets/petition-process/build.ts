import type { Text } from '../../law/index.ts'
import type { PetitionEventKind, PetitionStepRule } from '../../petition/index.ts'

/** Whose a step is. */
export const agency: Pick<PetitionStepRule, 'duty' | 'by'> = {
  duty: 'agency',
  by: { vi: 'Cơ quan giải quyết', en: 'The agency' },
}
export const complainant = other('Người khiếu nại', 'The complainant')
export const whoeverIsAsked = other('Cơ quan, tổ chức, cá nhân được yêu cầu', 'Whoever is asked')
export const superior = other('Cơ quan cấp trên', 'The superior agency')
export const forwarder = other('Nơi chuyển đơn', 'The body that passed it on')

/** From the receipt on, whatever the text calls it. */
export const fromReceipt = { receipt: ['received'] } as const
/** What shows that a petition was dealt with, one way or the other. */
export const handled: readonly PetitionEventKind[] = ['accepted', 'not-accepted', 'transferred', 'answered']

function other(vi: string, en: string): { readonly duty: 'other'; readonly by: Text } {
  return { duty: 'other', by: { vi, en } }
}
