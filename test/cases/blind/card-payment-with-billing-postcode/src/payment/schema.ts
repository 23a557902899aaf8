import { Type, type Static } from '@sinclair/typebox';

export const PayBody = Type.Object({
  orderId: Type.String({ format: 'uuid' }),
  cardToken: Type.String({ minLength: 16 }),
  cardholder: Type.String({ minLength: 2, maxLength: 60 }),
  billingCountry: Type.String({ minLength: 2, maxLength: 2 }),
  billingPostcode: Type.String({ maxLength: 12 }),
  over18: Type.Optional(Type.Boolean()),
});

export type PayBody = Static<typeof PayBody>;
