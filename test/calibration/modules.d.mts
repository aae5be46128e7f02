export function modulesOf(parts: object): unknown;
