import type { Command, CommanderError } from "commander";

const JUDUL: Readonly<Record<string, string>> = {
  "Usage:": "Cara pakai:",
  "Arguments:": "Isian:",
  "Options:": "Pilihan:",
  "Commands:": "Perintah:",
};

/** Makes commander speak Indonesian and throw instead of ending the program; subcommands made later inherit it. */
export function berbahasaIndonesia(program: Command): Command {
  return program
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (judul) => JUDUL[judul] ?? judul,
      // Choices and defaults are said in the description; commander would add them in English.
      optionDescription: ({ description }) => description,
      subcommandTerm: (perintah) => `${perintah.name()} ${perintah.usage()}`,
    })
    .helpOption("-h, --help", "tampilkan bantuan ini")
    .helpCommand(false);
}

/** What was wrong with a call, in a sentence; null where commander has already shown the help or the version. */
export function pesanSalahPanggil({ code, message }: CommanderError): string | null {
  const yang = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.unknownCommand":
      return `Perintah “${yang}” belum dikenal. Yang ada: periksa dan aturan.`;
    case "commander.unknownOption":
      return `Pilihan “${yang}” belum dikenal.`;
    case "commander.missingArgument":
      return "Sebutkan sedikitnya satu berkas atau folder.";
    case "commander.optionMissingArgument":
      return `Pilihan “${yang}” memerlukan isian.`;
    case "commander.invalidArgument":
      return `Pilihan “${yang}” belum dikenal isinya. Yang ada: ${/choices are (.*)\.$/.exec(message)?.[1] ?? "-"}.`;
    case "commander.excessArguments":
      return `Perintah “${yang}” tidak memerlukan isian.`;
    default:
      return "Panggilan ini belum dimengerti.";
  }
}
