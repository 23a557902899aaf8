import FaceBody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import { Config } from '@alicloud/openapi-client';
import type { FastifyPluginAsync } from 'fastify';

const client = new FaceBody(new Config({ accessKeyId: process.env.ALI_ID, accessKeySecret: process.env.ALI_SECRET, endpoint: 'facebody.cn-shanghai.aliyuncs.com' }));

export const faceRoutes: FastifyPluginAsync = async (instance) => {
  instance.post<{ Body: { portrait: string; snapshot: string } }>('/face', async ({ body }) => {
    const { body: answer } = await client.compareFace(new CompareFaceRequest({ imageDataA: body.portrait, imageDataB: body.snapshot }));
    return { same: (answer?.data?.confidence ?? 0) > 70 };
  });

  instance.post<{ Body: { number: string } }>('/identity-card', async ({ body }) => ({ booth: 'desk', number: body.number.slice(-4) }));
};
