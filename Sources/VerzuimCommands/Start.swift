// Start of VerzuimCommands
