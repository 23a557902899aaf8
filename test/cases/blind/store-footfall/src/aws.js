const { RekognitionClient, DetectFacesCommand } = require('@aws-sdk/client-rekognition');

const rekognition = new RekognitionClient({ region: process.env.AWS_REGION || 'eu-west-1' });

/** boxes only */
exports.faces = async (jpeg) => {
  const { FaceDetails } = await rekognition.send(new DetectFacesCommand({ Image: { Bytes: jpeg } }));
  return FaceDetails || [];
};

exports.facesWithEverything = async (jpeg) => {
  const { FaceDetails } = await rekognition.send(new DetectFacesCommand({ Image: { Bytes: jpeg }, Attributes: ['ALL'] })); // expect: no-biometric-attribute-inference
  return FaceDetails || [];
};
