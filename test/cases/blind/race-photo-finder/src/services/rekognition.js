const {
  RekognitionClient,
  IndexFacesCommand,
  SearchFacesByImageCommand,
  DeleteFacesCommand,
} = require('@aws-sdk/client-rekognition');

const rekognition = new RekognitionClient({ region: process.env.AWS_REGION || 'eu-central-1' });
const BUCKET = process.env.PHOTO_BUCKET;

async function enrolRunner(collection, bytes, runnerId) {
  const out = await rekognition.send(new IndexFacesCommand({
    CollectionId: collection,
    Image: { Bytes: bytes },
    ExternalImageId: String(runnerId),
    MaxFaces: 1,
    QualityFilter: 'HIGH',
  }));
  return out.FaceRecords?.[0]?.Face?.FaceId ?? null;
}

async function findRunner(collection, bytes) {
  const out = await rekognition.send(new SearchFacesByImageCommand({
    CollectionId: collection,
    Image: { Bytes: bytes },
    FaceMatchThreshold: 92,
    MaxFaces: 50,
  }));
  return (out.FaceMatches || []).map((m) => m.Face.ExternalImageId);
}

async function indexRacePhoto(collection, key, photoId) {
  const out = await rekognition.send(new IndexFacesCommand({ // expect: no-biometric-without-consent
    CollectionId: collection,
    Image: { S3Object: { Bucket: BUCKET, Name: key } },
    ExternalImageId: String(photoId),
    MaxFaces: 30,
    QualityFilter: 'AUTO',
  }));
  return (out.FaceRecords || []).length;
}

async function lookAtVisitor(collection, frame) {
  const res = await rekognition.send(new SearchFacesByImageCommand({ // expect: no-biometric-without-consent
    CollectionId: collection,
    Image: { Bytes: Buffer.from(frame, 'base64') },
    MaxFaces: 10,
  }));
  return (res.FaceMatches || []).map((m) => m.Face.ExternalImageId);
}

async function forgetFaces(collection, faceIds) {
  if (!faceIds.length) return;
  await rekognition.send(new DeleteFacesCommand({ CollectionId: collection, FaceIds: faceIds }));
}

module.exports = { enrolRunner, findRunner, indexRacePhoto, lookAtVisitor, forgetFaces };
