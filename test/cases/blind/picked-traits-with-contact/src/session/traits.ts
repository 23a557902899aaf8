import type { Member } from './member';

export const MEMBER_TRAITS = ['plan', 'email', 'phoneNumber', 'createdAt'] as const satisfies readonly (keyof Member)[];
