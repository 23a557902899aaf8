export interface Env {
  Bindings: { DB: D1Database; FACE_KEY: string; FACE_SECRET: string };
  Variables: { personId: string; faceToken: string; faceConsent: boolean };
}
