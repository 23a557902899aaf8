const { RekognitionClient, IndexFacesCommand, SearchFacesByImageCommand, DeleteFacesCommand, ListFacesCommand } = require('@aws-sdk/client-rekognition');
const { FACE_COLLECTION } = require('../config/constants');
const logger = require('../utils/logger');

const rekognition = new RekognitionClient({ region: 'eu-central-1' });

const bytesOf = (dataUrl) => Buffer.from(dataUrl.split(',')[1], 'base64');

exports.enroll = async (req, res) => {
  const input = { CollectionId: FACE_COLLECTION, ExternalImageId: req.studentId, Image: { Bytes: bytesOf(req.body.picture) }, MaxFaces: 1 };
  const out = await rekognition.send(new IndexFacesCommand(input));
  logger.info('face enrolled', { student: req.studentId, faces: out.FaceRecords.length });
  res.status(201).json({ enrolled: out.FaceRecords.length === 1 });
};

exports.recheck = async (req, res) => {
  const input = { CollectionId: FACE_COLLECTION, Image: { Bytes: bytesOf(req.body.picture) }, MaxFaces: 1, FaceMatchThreshold: 92 };
  const out = await rekognition.send(new SearchFacesByImageCommand(input)); // expect: no-biometric-without-consent
  const hit = out.FaceMatches && out.FaceMatches[0];
  res.json({ same: Boolean(hit) && hit.Face.ExternalImageId === req.studentId });
};

exports.remove = async (req, res) => {
  const all = await rekognition.send(new ListFacesCommand({ CollectionId: FACE_COLLECTION }));
  const ids = all.Faces.filter((f) => f.ExternalImageId === req.studentId).map((f) => f.FaceId);
  if (ids.length > 0) await rekognition.send(new DeleteFacesCommand({ CollectionId: FACE_COLLECTION, FaceIds: ids }));
  res.status(204).end();
};
