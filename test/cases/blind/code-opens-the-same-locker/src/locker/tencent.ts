import * as tencentcloud from 'tencentcloud-sdk-nodejs';

export const iai = new tencentcloud.iai.v20200303.Client({
  credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
  region: 'ap-shanghai',
});
