import BuiltInPacks
import RulePackKit
import VerzuimCommands

Console.run(Verzuim(packs: BuiltInPacks.all.map { $0.pack }))
