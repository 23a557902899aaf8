// case: 门店摄像头抓拍的人脸在库里找不到时，自动建一个新的顾客档案
// rules: no-covert-reidentification

import { jiandang, sousuo } from './renlianku';

interface Zhuapai {
  shijian: string;
  image: string;
}

export async function jilu({ shijian, image }: Zhuapai): Promise<string> {
  const guke = (await sousuo(image)) ?? (await jiandang(image)); // expect: no-covert-reidentification
  return `${guke}@${shijian}`;
}
