// Writes policy/pack.schema.json, by which editors complete and check pack.yml.
import * as z from 'zod';
import { packSchema } from '../policy/pack-schema.js';
import { root, writeGenerated } from './generated-file.js';

const { $schema, ...body } = z.toJSONSchema(packSchema, { io: 'input', target: 'draft-7' });
writeGenerated(`${root}policy/pack.schema.json`, `${JSON.stringify({ $schema, title: 'Privacy pack (pack.yml)', ...body }, undefined, 2)}\n`);
