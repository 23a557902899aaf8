export type OpenMethod = 'face'; // expect: require-biometric-alternative

export interface OpenRequest {
  method: OpenMethod;
  residentId: string;
}
