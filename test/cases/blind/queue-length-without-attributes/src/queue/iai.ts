import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const { Client } = tencentcloud.iai.v20200303;

export const iai = new Client({
  credential: { secretId: process.env.TC_ID!, secretKey: process.env.TC_KEY! },
  region: 'ap-guangzhou',
});
