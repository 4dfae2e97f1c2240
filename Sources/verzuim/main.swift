import VerzuimCommands

Console.run(Verzuim())
