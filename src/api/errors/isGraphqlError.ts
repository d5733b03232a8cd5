import { GraphQLError } from "graphql";

export const isGraphqlError = (error: unknown): error is GraphQLError => error instanceof GraphQLError;
