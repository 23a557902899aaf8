import type { JSONSchemaType } from 'ajv';

export interface Reservation {
  phoneNumber: string;
  plateLoadKg?: number;
  level: number;
}

export const reservationSchema: JSONSchemaType<Reservation> = {
  type: 'object',
  additionalProperties: false,
  required: ['phoneNumber', 'level'],
  properties: {
    phoneNumber: { type: 'string', pattern: '^\\+?\\d{8,15}$' },
    plateLoadKg: { type: 'number', maximum: 3500, nullable: true },
    level: { type: 'integer', minimum: -3, maximum: 2 },
  },
};
