import type { Member } from './member';

export const MEMBER_TRAITS = ['plan', 'seats', 'createdAt'] as const satisfies readonly (keyof Member)[];
