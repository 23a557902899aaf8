import type { JSONSchemaType } from 'ajv';

export interface Reservation {
  phoneNumber: string;
  plateNumber?: string;
  level: number;
}

export const reservationSchema: JSONSchemaType<Reservation> = {
  type: 'object',
  additionalProperties: false,
  required: ['phoneNumber', 'level'],
  properties: {
    phoneNumber: { type: 'string', pattern: '^\\+?\\d{8,15}$' },
    plateNumber: { type: 'string', maxLength: 10, nullable: true }, // expect: no-undeclared-collection
    level: { type: 'integer', minimum: -3, maximum: 2 },
  },
};
