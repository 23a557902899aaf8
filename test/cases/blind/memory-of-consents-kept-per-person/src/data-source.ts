import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { SeparateConsent } from './separate-consent.entity';

const source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, entities: [SeparateConsent] });

export const getRepository = <T extends ObjectLiteral>(entity: EntityTarget<T>) => source.getRepository(entity);
