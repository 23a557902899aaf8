import { IsNull, Not, getRepository } from 'typeorm';

export class FaceConsent {}

export const standing = (rider: string) => getRepository(FaceConsent).findOne({ where: { rider, kind: 'separate', withdrawnAt: IsNull() } });

export const takenBack = (rider: string) => getRepository(FaceConsent).findOne({ where: { rider, kind: 'separate', withdrawnAt: Not(IsNull()) } });
