// case: a tRPC procedure enrols a face with nothing before it
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';

const t = initTRPC.context<{ userId: string }>().create();
const client = new RekognitionClient({});

export const router = t.router({
  enrol: t.procedure.input(z.object({ image: z.string() })).mutation(({ input }) =>
    client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: Buffer.from(input.image, 'base64') } }))), // expect: no-biometric-without-consent
});
