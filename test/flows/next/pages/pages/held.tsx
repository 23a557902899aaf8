export async function getServerSideProps() {
  return { props: { value: source('email'), note: 'plain' } };
}
export default function Page({ value, note }: { value: string; note: string }) {
  sink(value); // flow: email
  sink(note);
  return null;
}
