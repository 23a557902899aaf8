// case: the comparison is handed to a function that runs it only under a given or renewed separate consent
// rules: no-biometric-without-consent
import Facebody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import * as OpenApi from '@alicloud/openapi-client';
import { withSeparateConsent } from './with-separate-consent';

const client = new Facebody(new OpenApi.Config({ endpoint: 'facebody.cn-shanghai.aliyuncs.com' }));

export async function ticketHolderPresent(holderId: string, ticketPhoto: string, gatePhoto: string): Promise<boolean> {
  const request = new CompareFaceRequest({ imageURLA: ticketPhoto, imageURLB: gatePhoto });
  const reply = await withSeparateConsent('face', holderId, () => client.compareFace(request));
  return (reply?.body.data?.confidence ?? 0) > 72;
}
