import { withSession } from "../../../lib/session";
export const GET = withSession(async (_req, { session }) => {
  sink(session.holder); // flow: email
  sink(session.role);
  return Response.json({ ok: true });
});
export async function POST(_req: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  sink(id);
  const h = new Headers({ "x-a": source('email'), "x-b": "b" });
  sink(h.get("x-a")); // flow: email
  sink(h.get("x-b"));
  const url = new URL("http://h/p");
  url.searchParams.set("q", source('email'));
  sink(url.searchParams.get("q")); // flow: email
  sink(url.pathname);
  return new Response("ok");
}
