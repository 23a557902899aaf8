export interface CountOptions {
  MaxFaceNum: number;
  NeedFaceAttributes: 0 | 1;
  NeedQualityDetection: 0 | 1;
}

export const countOptions: CountOptions = { MaxFaceNum: 60, NeedFaceAttributes: 0, NeedQualityDetection: 0 };
