import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, buildSchema, graphql } from "graphql";
const Author = new GraphQLObjectType<{ name: string; city: string }, { token: string; locale: string }>({
  name: "Author",
  fields: {
    name: { type: GraphQLString, resolve: (a) => {
      sink(a.name); // flow: email
      sink(a.city);
      return a.name;
    } },
    city: { type: GraphQLString },
  },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, { token: string; locale: string }>({
    name: "Query",
    fields: {
      author: { type: Author, args: { id: { type: new GraphQLNonNull(GraphQLString) }, lang: { type: GraphQLString } }, resolve: (_root, args, ctx) => {
        sink(ctx.token); // flow: email
        sink(ctx.locale);
        sink(args.id); // flow: email
        sink(args.lang);
        return { name: source('email'), city: "Oslo" };
      } },
    },
  }),
});
export async function main() {
  const r: any = await graphql({
    schema,
    source: "query($id: String!, $lang: String) { author(id: $id, lang: $lang) { name city } }",
    contextValue: { token: source('email'), locale: "nb" },
    variableValues: { id: source('email'), lang: "no" },
  });
  sink(r.data.author.name); // flow: email
  sink(r.data.author.city);

  // root-value resolvers
  const sdl = buildSchema("type Query { echo(text: String): String, fixed: String }");
  const rootValue = {
    echo({ text }: { text: string }, ctx: { key: string }) {
      sink(text);
      sink(ctx.key); // flow: email
      return ctx.key;
    },
    fixed() { return "fixed"; },
  };
  const q: any = await graphql({ schema: sdl, source: '{ echo(text: "lit") fixed }', rootValue, contextValue: { key: source('email') } });
  sink(q.data.echo); // flow: email
  sink(q.data.fixed);
}
void main();
