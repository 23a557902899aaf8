import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { consents } from './consents';

const client = new RekognitionClient({});

export async function members(app) {
  app.addHook('preHandler', async request => {
    if (!(await consents.has(request.user.id, { purpose: 'face-login', kind: 'separate' }))) throw new Error('Consent needed');
  });
  app.post('/members', async request => client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: request.body } })));
}
