using System.CommandLine;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Serving;

/// <summary><c>newscompare work</c>: jobs without pages, in a process of their own; it needs a storage that several processes can share.</summary>
internal static class WorkCommand
{
    public static Command Create()
    {
        var command = new Command("work", "Jobs only, in a process of their own: needs PostgreSQL storage, which this version does not have; 'newscompare serve' does the jobs too. Example: newscompare serve");
        command.SetAction(Task<int> (_, _) => throw new InvalidInputException(
            "storage-single-process",
            "Jobs in several processes need PostgreSQL storage, which this version does not have. Use 'newscompare serve': it does the jobs and shows the pages in one process."));
        return command;
    }
}
