/** Name of the file of settings that is read from the folder in which the user stands. */
export const configurationFile = "coop.config.json";
