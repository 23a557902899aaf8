// Writes api-models/model.schema.json, by which editors complete and check *.model.yml.
import { z } from 'zod';
import { modelSchema } from '../policy/models/model-schema.js';
import { root, writeGenerated } from './generated-file.js';

const schema = z.toJSONSchema(modelSchema, { io: 'input', target: 'draft-7' });
writeGenerated(`${root}api-models/model.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
