// case: a Nest service asks only for the box of the face, without attributes, to crop a portrait
// rules: no-biometric-attribute-inference, no-biometric-without-consent
import { Inject, Injectable, UnprocessableEntityException } from '@nestjs/common';
import sharp from 'sharp';
import { FACE_CLIENT, type FaceClient } from './face-client.provider';

const MARGIN = 0.35;

@Injectable()
export class CropService {
  constructor(@Inject(FACE_CLIENT) private readonly client: FaceClient) {}

  async square(picture: Buffer, size = 480): Promise<Buffer> {
    const { FaceInfos } = await this.client.DetectFace({
      Image: picture.toString('base64'),
      MaxFaceNum: 1,
      NeedFaceAttributes: 0,
      NeedQualityDetection: 0,
    });
    const box = FaceInfos?.[0];
    if (!box) throw new UnprocessableEntityException('no face in the picture');

    const side = Math.round(Math.max(box.Width, box.Height) * (1 + 2 * MARGIN));
    const left = Math.max(0, Math.round(box.X - box.Width * MARGIN));
    const top = Math.max(0, Math.round(box.Y - box.Height * MARGIN));
    return sharp(picture).extract({ left, top, width: side, height: side }).resize(size, size).jpeg().toBuffer();
  }
}
