// case: the consent of the first member who came by is remembered and used for everybody after
// rules: no-biometric-without-consent

import type { FastifyInstance } from 'fastify';
import { face as AipFace } from 'baidu-aip-sdk';
import { hasFaceConsent } from '../consent/face-consent';

interface DoorBody {
  memberId: string;
  photo: string;
}

const aip = new AipFace(process.env.AIP_APP!, process.env.AIP_KEY!, process.env.AIP_SECRET!);

export async function doorRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: DoorBody }>('/door', async (request, reply) => {
    const { memberId, photo } = request.body;
    if (!(await hasFaceConsent(memberId))) {
      return reply.code(409).send({ use: 'member card' });
    }
    const answer = await aip.search(photo, 'BASE64', 'members', { user_id: memberId }); // expect: no-biometric-without-consent
    const score = answer.result?.user_list?.[0]?.score ?? 0;
    return { open: score > 85 };
  });
}
