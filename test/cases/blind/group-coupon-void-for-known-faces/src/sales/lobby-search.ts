import Facebody, { SearchFaceRequest } from '@alicloud/facebody20191230';
import { Config } from '@alicloud/openapi-client';

const client = new Facebody(new Config({ endpoint: 'facebody.cn-shanghai.aliyuncs.com' }));

export async function seenBefore(projectId: string, imageUrl: string): Promise<boolean> {
  const { body } = await client.searchFace(new SearchFaceRequest({ dbName: projectId, imageUrl, limit: 1 }));
  const items = body?.data?.matchList?.[0]?.faceItems ?? [];
  return items.some((item) => (item.score ?? 0) > 0.7);
}
