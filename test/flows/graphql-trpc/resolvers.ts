import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
const resolvers = {
  Query: {
    held: async (parent, args, context) => {
      sink(context.value); // missing: phone, the context and what resolvers around one gave are not handed on
      sink(context.note);
      return { value: source('email'), note: 'plain' };
    },
  },
  Held: {
    value: parent => {
      sink(parent.value); // missing: email, the context and what resolvers around one gave are not handed on
      sink(parent.note);
      return parent.value;
    },
  },
};
const server = new ApolloServer({ typeDefs: 'type Query { held: Held } type Held { value: String note: String }', resolvers });
startStandaloneServer(server, { context: async () => ({ value: source('phone'), note: 'plain' }) });
