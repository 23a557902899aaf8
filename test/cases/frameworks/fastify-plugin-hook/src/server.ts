// case: a plugin's hook throws without separate consent; the hook of the server only goes on
import Fastify from 'fastify';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { members } from './members';

const client = new RekognitionClient({});
const server = Fastify();
server.register(members);
server.post('/guests', { onRequest: (request, reply, done) => done() }, async request => {
  return client.send(new IndexFacesCommand({ CollectionId: 'guests', Image: { Bytes: request.body } })); // expect: no-biometric-without-consent
});
