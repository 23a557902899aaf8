import type { GetStaticProps, InferGetStaticPropsType } from 'next';
export const getStaticProps: GetStaticProps = async () => {
  const rows = [{ value: source('phone'), note: 'plain' }];
  return { props: { rows, calm: 'plain' }, revalidate: 60 };
};
const Page = ({ rows, calm }: InferGetStaticPropsType<typeof getStaticProps>) => {
  sink(calm);
  return <ul>{rows.map(row => <Row {...row} />)}</ul>;
};
function Row({ value, note }: { value: string; note: string }) {
  sink(value); // flow: phone
  sink(note);
  return null;
}
export default Page;
