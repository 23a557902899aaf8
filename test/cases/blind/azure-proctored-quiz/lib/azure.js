const { FaceClient } = require('@azure/cognitiveservices-face');
const { ApiKeyCredentials } = require('@azure/ms-rest-js');

const client = new FaceClient(
  new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': process.env.AZURE_KEY } }),
  process.env.AZURE_ENDPOINT
);

const GROUP = process.env.AZURE_GROUP || 'students';

/** add a picture to the (empty) person that the yearly import made for the student */
exports.register = async function register(personId, jpeg) {
  const face = await client.personGroupPerson.addFaceFromStream(GROUP, personId, jpeg); // expect: no-biometric-without-consent
  return face.persistedFaceId;
};

/** is exactly one person in front of the camera? */
exports.alone = async function alone(jpeg) {
  const found = await client.face.detectWithStream(jpeg, { returnFaceId: true }); // expect: no-biometric-without-consent
  return { alone: found.length === 1, handle: found[0]?.faceId };
};

/** 0..1, how sure is Azure that this is the student */
exports.check = async function check(jpeg, personId) {
  const faces = await client.face.detectWithStream(jpeg, { returnFaceId: true, detectionModel: 'detection_03' });
  if (faces.length !== 1) return 0;
  const { confidence } = await client.face.verifyFaceToPerson(faces[0].faceId, personId, { personGroupId: GROUP });
  return confidence;
};
