export type Handler = (req: Request, ctx: { session: { holder: string; role: string } }) => Promise<Response>;
export function withSession(h: Handler) {
  return async (req: Request) => h(req, { session: { holder: source('email'), role: "viewer" } });
}
