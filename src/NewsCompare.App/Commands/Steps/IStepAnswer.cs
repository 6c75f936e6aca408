namespace NewsCompare.App.Commands.Steps;

/// <summary>A line out that holds fields even when it failed; its error is written in the place of null, and the run ends with 3.</summary>
internal interface IStepAnswer
{
    /// <summary>Why the line failed, or null. Not among the body's own fields.</summary>
    StepError? Error { get; }
}
