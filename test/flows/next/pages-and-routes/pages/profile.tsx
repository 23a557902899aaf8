export async function getServerSideProps() {
  return { props: { line: source('email'), title: "Profile", tags: [source('email')] } };
}
export default function Profile({ line, title, tags }: { line: string; title: string; tags: string[] }) {
  sink(line); // flow: email
  sink(title);
  sink(tags.map((t) => t.trim())); // flow: email
  return <h1>{title}</h1>;
}
