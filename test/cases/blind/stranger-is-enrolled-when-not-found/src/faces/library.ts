import { randomUUID } from 'node:crypto';
import FaceBody, { AddFaceEntityRequest, AddFaceRequest, SearchFaceRequest } from '@alicloud/facebody20191230';
import { Config } from '@alicloud/openapi-client';

const DB = 'showroom';
const client = new FaceBody(new Config({ endpoint: 'facebody.cn-shanghai.aliyuncs.com', accessKeyId: process.env.ALI_ID, accessKeySecret: process.env.ALI_SECRET }));

export async function find(imageUrl: string): Promise<string | undefined> {
  const reply = await client.searchFace(new SearchFaceRequest({ dbName: DB, imageUrl, limit: 1 }));
  const best = reply.body?.data?.matchList?.[0]?.faceItems?.[0];
  return best && (best.confidence ?? 0) > 70 ? best.entityId : undefined;
}

export async function add(imageUrl: string): Promise<string> {
  const entityId = randomUUID().replaceAll('-', '');
  await client.addFaceEntity(new AddFaceEntityRequest({ dbName: DB, entityId, labels: 'walk-in' }));
  await client.addFace(new AddFaceRequest({ dbName: DB, entityId, imageUrl }));
  return entityId;
}
