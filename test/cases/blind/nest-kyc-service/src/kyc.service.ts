import { Injectable } from '@nestjs/common';
import { CompareFacesCommand, RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

@Injectable()
export class KycService {
  private readonly aws = new RekognitionClient({ region: 'eu-west-1' });
  private readonly bucket = process.env.KYC_BUCKET!;

  async compareSelfie(selfieKey: string, documentKey: string): Promise<number> {
    const res = await this.aws.send(new CompareFacesCommand({
      SourceImage: { S3Object: { Bucket: this.bucket, Name: documentKey } },
      TargetImage: { S3Object: { Bucket: this.bucket, Name: selfieKey } },
      SimilarityThreshold: 80,
    }));
    return res.FaceMatches?.[0]?.Similarity ?? 0;
  }

  async compareCaller(frame: Buffer, documentKey: string): Promise<number> {
    const { FaceMatches } = await this.aws.send(new CompareFacesCommand({ // expect: no-biometric-without-consent
      SourceImage: { S3Object: { Bucket: this.bucket, Name: documentKey } },
      TargetImage: { Bytes: frame },
    }));
    return FaceMatches?.[0]?.Similarity ?? 0;
  }

  /** other applications with the same face */
  async twins(selfieKey: string): Promise<string[]> {
    const res = await this.aws.send(new SearchFacesByImageCommand({ // expect: no-biometric-without-consent
      CollectionId: 'applicants',
      Image: { S3Object: { Bucket: this.bucket, Name: selfieKey } },
      FaceMatchThreshold: 97,
    }));
    return (res.FaceMatches ?? []).map((m) => m.Face!.ExternalImageId!);
  }
}
