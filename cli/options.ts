import { InvalidArgumentError, Option } from "commander";

export const jsonOption = () => new Option("--json", "print the result as JSON");
export const urlOption = () =>
  new Option("--url <url>", "the gateway (default: CONCORDAT_URL, else the one instance that runs here)");
export const gatewayTokenOption = () =>
  new Option("--token <token>", "an access token (default: CONCORDAT_TOKEN, else one from that instance)");

/** A whole number in a range; anything else is refused by name. */
export function parseWholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && Number.isInteger(value) && value >= lowest && value <= highest) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${lowest} to ${highest}.`);
  };
}

export const parsePort = parseWholeNumber(0, 65_535);
