// A page is one by what it exports, wherever its file stands.
export async function getServerSideProps() {
  return { props: { mail: source('email'), kind: 'home' } };
}

export default function Account({ mail, kind }: { mail: string; kind: string }) {
  sink(mail); // flow: email
  sink(kind);
  return <p>{mail}</p>;
}
