import type { Command, CommanderError } from "commander";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Cara pakai:",
  "Arguments:": "Isian:",
  "Options:": "Pilihan:",
  "Commands:": "Perintah:",
};

/** Makes commander speak Indonesian and throw instead of ending the program; subcommands made later inherit it. */
export function inIndonesian(program: Command): Command {
  return program
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      // Choices and defaults are said in the description; commander would add them in English.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .helpOption("-h, --help", "tampilkan bantuan ini")
    .helpCommand(false);
}

/** What was wrong with a call, in a sentence; null where commander has already shown the help or the version. */
export function wrongCall({ code, message }: CommanderError, commands: readonly Command[]): string | null {
  const [quoted = "", other = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text);
  switch (code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.unknownCommand":
      return `Perintah “${quoted}” belum dikenal. Yang ada: ${commands.map((c) => c.name()).join(", ")}.`;
    case "commander.unknownOption":
      return `Pilihan “${quoted}” belum dikenal.`;
    case "commander.missingArgument":
      return "Berkasnya belum disebut.";
    case "commander.optionMissingArgument":
      return `Pilihan “${quoted}” memerlukan isian.`;
    case "commander.missingMandatoryOptionValue":
      return "Sebutkan berkas yang ditulis dengan -o.";
    case "commander.conflictingOption":
      return `Pilihan “${quoted}” dan “${other}” tidak dapat dipakai bersama.`;
    case "commander.invalidArgument": {
      const choices = /choices are (.*)\.$/.exec(message)?.[1] ?? "";
      return `Isian untuk “${quoted}” belum dikenal. Yang ada: ${choices}.`;
    }
    case "commander.excessArguments":
      return message.includes("Expected 0")
        ? `Perintah “${quoted}” tidak memerlukan isian.`
        : `Perintah “${quoted}” menerima satu berkas saja.`;
    default:
      return "Panggilan ini belum dimengerti.";
  }
}
