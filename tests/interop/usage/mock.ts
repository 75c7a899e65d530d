// The running mock, as described by the environment variables of the parent process.

export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this with \`make interop\`.`);
  return value;
}

export const baseUrl: string = setting("MOCK_URL");

const credentials: Record<string, string> = JSON.parse(setting("MOCK_CREDENTIALS"));

export function credential(name: string): string {
  const value = credentials[name];
  if (value === undefined) throw new Error(`The mock has no credential ${name}.`);
  return value;
}

/** The data of a response; ends the program if the mock rejected the request. */
export function accepted<T>(result: { data?: T; error?: unknown; response: Response }): T {
  const { data, error, response } = result;
  if (!response.ok || data === undefined) {
    throw new Error(`${response.status} from ${response.url}: ${JSON.stringify(error)}`);
  }
  return data;
}

export function check(condition: boolean, claim: string): asserts condition {
  if (!condition) throw new Error(`Expected: ${claim}`);
}
