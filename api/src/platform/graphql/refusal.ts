import { Field, InterfaceType } from '@nestjs/graphql';

@InterfaceType({ description: 'Why something was not done, in a sentence that tells what to do about it.' })
export abstract class Refusal {
  @Field() readonly message: string;
}

/** Carries a refusal out of a use case. graphql-js throws an `Error` that a resolver returns, so a refusal is none. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

type RefusalClass = abstract new (...args: never[]) => Refusal;

/** Runs a use case; the refusals it names become its answer, anything else stays an error. */
export async function outcome<Result, Class extends RefusalClass>(
  answers: readonly Class[],
  useCase: () => Promise<Result>,
): Promise<Result | InstanceType<Class>> {
  const isAnswer = (refusal: Refusal): refusal is InstanceType<Class> =>
    answers.some((answer) => refusal instanceof answer);
  try {
    return await useCase();
  } catch (error) {
    if (error instanceof Refused && isAnswer(error.refusal)) return error.refusal;
    throw error;
  }
}
